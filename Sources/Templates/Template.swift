/// A template that is ready to print contexts of one type.
public struct Template<Context: TemplateContext>: Sendable {
    let program: Program

    /// Appends the printed template, in UTF-8. It cannot fail, and many threads may do so at once.
    ///
    /// To print many pages, empty and use one output again: `output.removeAll(keepingCapacity: true)`.
    ///
    /// - Parameter drain: takes the output between two items of long lists; nil to have all of it at the end.
    public func render(_ context: Context, into output: inout [UInt8], drain: OutputDrain? = nil) {
        var data = TemplateData(context)
        // Long lists have about as much markup as text; growing by doubling would take far more memory.
        output.reserveCapacity(output.count + program.literals.count + 2 * data.bytes.count)
        Renderer.run(program, &data, into: &output, drain)
    }
}
