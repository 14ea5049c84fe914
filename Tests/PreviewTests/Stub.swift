@testable import Preview
