import CCmarkGFM
import Synchronization

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// The C library cmark-gfm: the only file that knows its names.
///
/// The library is not thread-safe: once `autolink` or `strikethrough` is attached, each parse changes a table of
/// special characters that belongs to the whole process. So extensions are registered once, and the step that
/// uses the table holds a lock. Its arena allocator is one global too: `arena.h` has one for each thread.
enum CMark {
    /// Guards the table of special characters, which `cmark_parser_finish` changes and puts back.
    private static let finishing = Mutex(())

    /// Parses a text and lends its tree to `body`; nil when the library gives no tree.
    static func withDocument<Result>(
        _ text: UnsafeBufferPointer<UInt8>, smartPunctuation: Bool, footnotes: Bool, body: (Node) -> Result
    ) -> Result? {
        var options = CMARK_OPT_DEFAULT
        // The standard library sees faster that a text is in order, as nearly all are.
        if String(validating: text, as: UTF8.self) == nil { options |= CMARK_OPT_VALIDATE_UTF8 }
        if smartPunctuation { options |= CMARK_OPT_SMART }
        if footnotes { options |= CMARK_OPT_FOOTNOTES }
        // Parser and tree are not freed one by one: all their memory is the arena's.
        let mark = arena_begin()
        defer { arena_end(mark) }
        guard let parser = cmark_parser_new_with_mem(options, arena_allocator()) else { return nil }
        for pointer in Extensions.registered.pointers {
            cmark_parser_attach_syntax_extension(parser, pointer)
        }
        if AutolinkScan.isNeeded(text), let autolinks = Extensions.registered.autolinks {
            cmark_parser_attach_syntax_extension(parser, autolinks)
        }
        text.withMemoryRebound(to: CChar.self) { cmark_parser_feed(parser, $0.baseAddress, $0.count) }
        guard let root = finish(parser) else { return nil }
        return body(Node(pointer: root))
    }

    private static func finish(_ parser: OpaquePointer) -> OpaquePointer? {
        var root: OpaquePointer?
        finishing.withLock { _ in root = cmark_parser_finish(parser) }
        return root
    }

    /// The syntax extensions and the node types that they brought.
    ///
    /// `@unchecked`: the pointers are to objects of the library that live as long as the process and that
    /// nothing changes after registration.
    private struct Extensions: @unchecked Sendable {
        /// Registers once, before the first parse of any thread.
        static let registered = Extensions()

        /// What every text needs.
        let pointers: [OpaquePointer]
        /// The search for addresses without brackets.
        let autolinks: OpaquePointer?
        var table: UInt32 = 0
        var tableRow: UInt32 = 0
        var tableCell: UInt32 = 0
        var strikethrough: UInt32 = 0

        private init() {
            cmark_gfm_core_extensions_ensure_registered()
            let names = ["table", "strikethrough", "tasklist"]
            pointers = names.compactMap { name in cmark_find_syntax_extension(name) }
            autolinks = cmark_find_syntax_extension("autolink")
            // The library gives out numbers for new node types at registration and its public headers do not
            // name them: a text that has one of each shows them.
            let sample = "|a|\n|-|\n\n~~b~~\n"
            guard let parser = cmark_parser_new(CMARK_OPT_DEFAULT) else { return }
            defer { cmark_parser_free(parser) }
            for pointer in pointers { cmark_parser_attach_syntax_extension(parser, pointer) }
            cmark_parser_feed(parser, sample, sample.utf8.count)
            guard let root = CMark.finish(parser) else { return }
            defer { cmark_node_free(root) }
            guard let table = cmark_node_first_child(root) else { return }
            let row = cmark_node_first_child(table)
            self.table = cmark_node_get_type(table).rawValue
            tableRow = cmark_node_get_type(row).rawValue
            tableCell = cmark_node_get_type(cmark_node_first_child(row)).rawValue
            strikethrough = cmark_node_get_type(cmark_node_first_child(cmark_node_next(table))).rawValue
        }

        func kind(_ type: UInt32) -> NodeKind {
            switch type {
            case table: .table
            case tableRow: .tableRow
            case tableCell: .tableCell
            case strikethrough: .strikethrough
            default: .other
            }
        }
    }

    /// A node of the tree; valid only inside `withDocument`.
    struct Node: Equatable {
        fileprivate let pointer: OpaquePointer

        /// What the node is.
        var kind: NodeKind {
            let type = cmark_node_get_type(pointer)
            return switch type {
            case CMARK_NODE_TEXT: .text
            case CMARK_NODE_SOFTBREAK: .softBreak
            case CMARK_NODE_PARAGRAPH: .paragraph
            case CMARK_NODE_EMPH: .emphasis
            case CMARK_NODE_STRONG: .strong
            case CMARK_NODE_LINK: .link
            case CMARK_NODE_ITEM: .item
            case CMARK_NODE_LIST: .list
            case CMARK_NODE_HEADING: .heading
            case CMARK_NODE_DOCUMENT: .document
            case CMARK_NODE_BLOCK_QUOTE: .blockQuote
            case CMARK_NODE_CODE_BLOCK: .codeBlock
            case CMARK_NODE_HTML_BLOCK: .htmlBlock
            case CMARK_NODE_THEMATIC_BREAK: .thematicBreak
            case CMARK_NODE_FOOTNOTE_DEFINITION: .footnoteDefinition
            case CMARK_NODE_LINEBREAK: .lineBreak
            case CMARK_NODE_CODE: .code
            case CMARK_NODE_HTML_INLINE: .htmlInline
            case CMARK_NODE_IMAGE: .image
            case CMARK_NODE_FOOTNOTE_REFERENCE: .footnoteReference
            default: Extensions.registered.kind(type.rawValue)
            }
        }

        var parent: Node? { cmark_node_parent(pointer).map(Node.init) }
        var firstChild: Node? { cmark_node_first_child(pointer).map(Node.init) }
        var next: Node? { cmark_node_next(pointer).map(Node.init) }

        /// The text of a text, code or raw HTML node, the number of a footnote reference.
        var literal: UnsafeBufferPointer<UInt8> { bytes(cmark_node_get_literal(pointer)) }
        /// The destination of a link or image.
        var destination: UnsafeBufferPointer<UInt8> { bytes(cmark_node_get_url(pointer)) }
        /// The title of a link or image; empty when it has none.
        var title: UnsafeBufferPointer<UInt8> { bytes(cmark_node_get_title(pointer)) }
        /// What stands behind the fence of a code block.
        var fenceInfo: UnsafeBufferPointer<UInt8> { bytes(cmark_node_get_fence_info(pointer)) }

        /// The fence of a code block; nil when it is indented instead.
        var fence: CodeFence? {
            var (count, offset): (Int32, Int32) = (0, 0)
            var mark: CChar = 0
            guard cmark_node_get_fenced(pointer, &count, &offset, &mark) != 0 else { return nil }
            return CodeFence(mark: UInt8(bitPattern: mark), count: Int(count))
        }

        var headingLevel: Int { Int(cmark_node_get_heading_level(pointer)) }
        var isOrdered: Bool { cmark_node_get_list_type(pointer) == CMARK_ORDERED_LIST }
        var isTight: Bool { cmark_node_get_list_tight(pointer) != 0 }
        var listStart: Int { Int(cmark_node_get_list_start(pointer)) }

        /// Whether a list item starts with `[ ]` or `[x]`.
        var isTask: Bool { cmark_node_get_syntax_extension(pointer) != nil }
        /// What the library takes the state of a task for; it looks for `[x]` anywhere in the line.
        var isChecked: Bool { cmark_gfm_extensions_get_tasklist_item_checked(pointer) }

        var isHeaderRow: Bool { cmark_gfm_extensions_get_table_row_is_header(pointer) != 0 }

        /// The alignment of each column of a table: the letter `l`, `c` or `r`, or 0.
        var alignments: [UInt8] {
            guard let start = cmark_gfm_extensions_get_table_alignments(pointer) else { return [] }
            let count = Int(cmark_gfm_extensions_get_table_columns(pointer))
            return Array(UnsafeBufferPointer(start: start, count: count))
        }

        /// The first and last line in the text that was parsed, from 1; 0 for a node that the library made up.
        var startLine: Int { Int(cmark_node_get_start_line(pointer)) }
        var endLine: Int { Int(cmark_node_get_end_line(pointer)) }
        /// The first byte in its line, from 1. Right for blocks; not always for inline nodes.
        var startColumn: Int { Int(cmark_node_get_start_column(pointer)) }

        private func bytes(_ text: UnsafePointer<CChar>?) -> UnsafeBufferPointer<UInt8> {
            guard let text else { return UnsafeBufferPointer(start: nil, count: 0) }
            let raw = UnsafeRawBufferPointer(start: text, count: strlen(text))
            return raw.assumingMemoryBound(to: UInt8.self)
        }

        /// Visits the node and all below it without recursion, so that depth costs no stack.
        ///
        /// `visit` gets each node twice, entering and leaving (leaves only entering), and says whether to go
        /// on into the children of the node that it entered.
        func walk(_ visit: (Node, _ entering: Bool) -> Visit) {
            guard let iterator = cmark_iter_new(pointer) else { return }
            defer { cmark_iter_free(iterator) }
            while true {
                let event = cmark_iter_next(iterator)
                if event == CMARK_EVENT_DONE { return }
                guard let current = cmark_iter_get_node(iterator) else { return }
                if visit(Node(pointer: current), event == CMARK_EVENT_ENTER) == .skipChildren {
                    cmark_iter_reset(iterator, current, CMARK_EVENT_EXIT)
                }
            }
        }
    }

    /// Whether a walk goes into the children of a node.
    enum Visit {
        case goOn
        /// Neither the children nor leaving the node are visited.
        case skipChildren
    }
}
