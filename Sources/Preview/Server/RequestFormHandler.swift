import NIOCore
import NIOHTTP1

/// Brings the requests of one connection into the usual form, before anything else reads them.
final class RequestFormHandler: ChannelInboundHandler {
    typealias InboundIn = HTTPServerRequestPart
    typealias InboundOut = HTTPServerRequestPart

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        guard case .head(var head) = unwrapInboundIn(data) else { return context.fireChannelRead(data) }
        RequestForm.normalize(&head)
        context.fireChannelRead(wrapInboundOut(.head(head)))
    }
}
