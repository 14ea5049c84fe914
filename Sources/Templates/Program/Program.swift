/// A compiled template: instructions without names.
struct Program: Sendable {
    var instructions: [Instruction] = []
    /// All text that is printed as it is, in one piece.
    var literals: [UInt8] = []
    /// The further steps of places that are more than one field away.
    var paths: [Int32] = []
    /// How many frames are in use at most; at least 1.
    var frameCount = 1
}
