/// A share in percent with at most one decimal: `60`, `12,5`.
public struct Percentage: Sendable, Hashable {
    /// In few bytes: each challenge has five shares.
    private let storedTenths: Int32

    /// The share in tenths of a percent: 60 % is 600.
    public var tenths: Int { Int(storedTenths) }

    /// Makes a share from tenths of a percent; one that is absurdly large is cut.
    public init(tenths: Int) {
        storedTenths = Int32(clamping: tenths)
    }

    /// The nearest whole number of percent.
    public var rounded: Int { (tenths + 5) / 10 }
}

extension Percentage: ExpressibleByIntegerLiteral {
    /// A whole number of percent.
    public init(integerLiteral percent: Int) {
        self.init(tenths: percent * 10)
    }
}

extension Percentage: Comparable {
    /// Orders by size.
    public static func < (a: Percentage, b: Percentage) -> Bool { a.tenths < b.tenths }
}

extension Percentage: CustomStringConvertible {
    /// The number the Dutch way, without a sign: `60`, `12,5`.
    public var description: String {
        tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10),\(tenths % 10)"
    }
}
