import NIOCore
import NIOEmbedded
import Testing

@testable import Preview

@Suite struct ConnectionRoomTests {
    private func channels(_ count: Int, in room: ConnectionRoom) throws -> [EmbeddedChannel] {
        try (0..<count).map { _ in
            let channel = EmbeddedChannel()
            try channel.connect(to: SocketAddress(ipAddress: "127.0.0.1", port: 1)).wait()
            room.enter(channel)
            return channel
        }
    }

    @Test func closesWhatHasBeenSilentForLongest() throws {
        let room = ConnectionRoom(limit: 3)
        let first = try channels(3, in: room)
        room.note(first[0], isBusy: true)
        room.note(first[0], isBusy: false)
        let later = try channels(1, in: room)
        #expect(first.map(\.isActive) == [true, false, true])
        #expect(later[0].isActive)
    }

    @Test func keepsWhatIsBeingAnswered() throws {
        let room = ConnectionRoom(limit: 2)
        let first = try channels(2, in: room)
        room.note(first[0], isBusy: true)
        _ = try channels(1, in: room)
        #expect(first.map(\.isActive) == [true, false])
    }

    @Test func forgetsWhatHasEnded() throws {
        let room = ConnectionRoom(limit: 2)
        let first = try channels(2, in: room)
        room.leave(first[1])
        _ = try channels(1, in: room)
        #expect(first[0].isActive)
    }
}
