// Whose the numbers are.
extension ContactList {
    mutating func takePhone(_ phone: String, _ place: SourcePlace) {
        defer { isReached = true }
        let isForRow = row.count > 1 && (!isBelowSeveral(place) || row.count == people.count)
        if isForRow, !isOwnerNamed { return rowNumbers.add(phone, place) }
        let isOnlyOne = row.count == 1 && !isBelowSeveral(place)
        if let index = owner ?? (isOnlyOne ? row.first : nil) {
            let isBehindAddress = owner != nil && people.count > 1 && people.place == place
            let isApart = contacts[index].place != place || isBehindAddress
            if isApart, !isOwnerNamed, isAnotherWithoutNumber(index) {
                contacts[index].remarks.append(.unsure("is \(phone) that of \(contacts[index].value.name)?"))
            }
            give(number: phone, to: index)
        } else if row.isEmpty {
            if let last = contacts.indices.last, contacts[last].value.phone == nil {
                contacts[last].value.phone = phone
            } else {
                contacts.append(Fact(value: ContactFacts(phone: phone), place: place))
            }
        } else {
            let candidates = isBelowSeveral(place) ? Array(near.suffix(people.count)) : row
            questions.append(Fact(value: "whose number is \(phone): \(names(candidates))?", place: place))
        }
    }

    /// Whether a number on a line of its own can be that of somebody above, too.
    private func isAnotherWithoutNumber(_ index: Int) -> Bool {
        near.contains { $0 != index && !contacts[$0].value.name.isEmpty && contacts[$0].value.phone == nil }
    }

    private mutating func give(number: String, to index: Int) {
        touched.insert(index)
        if contacts[index].value.phone == nil {
            contacts[index].value.phone = number
        } else {
            contacts[index].remarks.append(.unsure("another number is given: \(number)"))
        }
    }

    /// Gives the numbers behind the names in a row to those whose they are.
    mutating func endRow() {
        let row = row
        for owned in rowNumbers.owned(by: row) {
            guard let owner = owned.owner else {
                questions.append(
                    Fact(value: "whose number is \(owned.number): \(names(row))?", place: owned.place))
                continue
            }
            give(number: owned.number, to: owner)
            if owned.isByOrder {
                contacts[owner].remarks.append(
                    .unsure(
                        "the numbers were taken in the order of the names: is \(owned.number) that of "
                            + "\(contacts[owner].value.name)?"))
            }
        }
        rowNumbers = RowNumbers()
    }

    /// The only one whom the last word before a number names: `Hanne: 09 123 45 67`.
    func named(in words: String) -> Int? {
        guard let word = words.split(separator: " ").last, word.first?.isUppercase == true else { return nil }
        let name = word.plain.filter(\.isLetter)
        let same = near.filter { index in
            contacts[index].value.name.plain.split(separator: " ").contains { $0.filter(\.isLetter) == name }
        }
        return name.count > 1 && same.count == 1 ? same.first : nil
    }
}
