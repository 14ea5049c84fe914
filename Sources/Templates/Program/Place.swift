/// Where a value is found while rendering: from the first cell of a frame by the indices of its fields.
///
/// `[2]` is the third field of the frame; `[2, 0]` is the first field of the record that the third field is.
struct Place: Hashable {
    /// 0 for the context as a whole, else the list section whose item it belongs to, counted from the outside.
    var frame: Int
    var path: [Int]

    func field(_ index: Int) -> Place { Place(frame: frame, path: path + [index]) }
}
