/// Everything that is wrong with a list of days.
public struct WhenListError: Error, Sendable, Hashable {
    /// Which of the two lists an item stands in.
    public enum List: Sendable, Hashable {
        /// The days that are certain.
        case days
        /// The days on which the step goes on if needed.
        case optional
    }

    /// One thing that is wrong.
    public struct Problem: Sendable, Hashable {
        /// The list that it is in.
        public let list: List
        /// The place of the item in its list, from 0; nil when the list as a whole is wrong.
        public let index: Int?
        /// What is wrong; offset and length are within the item.
        public let error: WhenError
    }

    /// What is wrong, in the order of the lists; not empty.
    public let problems: [Problem]
}
