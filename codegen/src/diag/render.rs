//! placeholder until written
/// Where a diagnostic points, in the source.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// Byte offsets into the source: start, and end (not included).
    pub span: std::ops::Range<usize>,
}
/// Draws a diagnostic.
pub fn render(_d: &super::Diagnostic, _name: &str, _source: &str, _place: &Place) -> String { String::new() }
/// Draws a message that belongs to no document.
pub fn render_message(_severity: super::Severity, _message: &str, _help: Option<&str>) -> String { String::new() }
