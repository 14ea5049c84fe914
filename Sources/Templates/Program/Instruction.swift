/// One step of a compiled template. Targets are indices of instructions.
enum Instruction: Sendable {
    /// Prints bytes of the program's `literals`.
    case literal(start: Int32, count: Int32)
    /// Prints a text, escaped.
    case escaped(Slot)
    /// Prints markup as it is.
    case raw(Slot)
    /// Goes on at the target when the value is absent, false or an empty list.
    case skipUnless(Slot, target: Int32)
    /// Goes on at the target unless the value is absent, false or an empty list.
    case skipIf(Slot, target: Int32)
    /// Makes the first item of a list the frame; goes on at the target when there is none.
    case beginList(Slot, frame: Int32, target: Int32)
    /// Makes the next item the frame and goes on at the target; just goes on when there is none.
    case nextItem(frame: Int32, width: Int32, target: Int32)
}
