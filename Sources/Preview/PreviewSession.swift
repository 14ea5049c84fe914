/// Joins the parts of a preview: a change of files rebuilds the site, and all open pages hear of it.
public struct PreviewSession: Sendable {
    private let site: any PreviewedSite
    private let hub: UpdateHub
    private let inbox: ChangeInbox

    /// How long nothing may change before the site does what can wait.
    private static let rest = Duration.milliseconds(250)

    /// How often the clock is looked at.
    private static let clockInterval = Duration.seconds(20)

    /// Joins parts.
    public init(site: any PreviewedSite, hub: UpdateHub, inbox: ChangeInbox) {
        self.site = site
        self.hub = hub
        self.inbox = inbox
    }

    /// Follows changes until the task is cancelled.
    ///
    /// - Parameter onNews: called after each change of the site, one call after the other.
    public func run(onNews: @escaping @Sendable () async -> Void) async {
        let clock = Task {
            while (try? await Task.sleep(for: Self.clockInterval)) != nil { inbox.tick() }
        }
        defer { clock.cancel() }
        var waiting = settle(after: nil)
        for await _ in inbox.rings {
            let delivery = inbox.take()
            var isOther = false
            if delivery.changes.isAny {
                isOther = await site.rebuild(delivery.changes.isUnknown ? nil : delivery.changes.paths)
            }
            // What is under way gives up by itself; a save has not waited for that.
            if isOther { waiting.cancel() }
            if isOther || delivery.hasNews {
                hub.publish()
                await onNews()
            }
            if isOther || delivery.isTick { waiting = settle(after: waiting) }
        }
        waiting.cancel()
    }

    /// Does what can wait, unless something changes first. What is found is told, also when a change comes in between.
    ///
    /// - Parameter earlier: the same, begun before; it ends first, and is cancelled together with this.
    private func settle(after earlier: Task<Void, Never>?) -> Task<Void, Never> {
        Task {
            if let earlier {
                await withTaskCancellationHandler {
                    await earlier.value
                } onCancel: {
                    earlier.cancel()
                }
            }
            guard (try? await Task.sleep(for: Self.rest)) != nil, await site.settle() else { return }
            inbox.addNews()
        }
    }
}
