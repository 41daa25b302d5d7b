/// The schema `Labels`.
///
/// Its constraints are validated where a request or a response holds such a value, not by
/// [`validate`](crate::Validate::validate) on the value alone.
///
/// Defined in `#/components/schemas/Labels`.
pub type Labels = std::collections::BTreeMap<String, String>;
