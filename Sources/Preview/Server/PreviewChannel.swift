import HummingbirdCore
import Logging
import NIOCore
import NIOHTTP1

/// A connection of the server: there has to be room for it, and its requests come in one form.
struct PreviewChannel: ServerChildChannel {
    typealias Value = HTTP1Channel.Value

    let channel: HTTP1Channel
    let room: ConnectionRoom

    func setup(channel connection: any Channel, logger: Logger) -> EventLoopFuture<Value> {
        room.enter(connection)
        connection.closeFuture.whenComplete { _ in room.leave(connection) }
        return channel.setup(channel: connection, logger: logger).flatMapThrowing { value in
            let pipeline = connection.pipeline.syncOperations
            let decoder = try pipeline.handler(type: ByteToMessageHandler<HTTPRequestDecoder>.self)
            try pipeline.addHandler(RequestFormHandler(), position: .after(decoder))
            return value
        }
    }

    func handle(value: Value, logger: Logger) async {
        await channel.handle(value: value, logger: logger)
    }
}
