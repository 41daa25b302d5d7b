/// Its constraints are validated as part of a request or a response, not by
/// [`validate`](crate::Validate::validate) on the value itself.
///
/// Defined in `#/components/schemas/Labels`.
pub type Labels = std::collections::BTreeMap<String, String>;
