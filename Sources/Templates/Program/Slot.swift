/// A place as a program holds it.
struct Slot: Sendable {
    var frame: Int32
    /// The first step of the path.
    var field: Int32
    /// The further steps, as a range in the program's `paths`; mostly empty.
    var restStart: Int32
    var restEnd: Int32
}
