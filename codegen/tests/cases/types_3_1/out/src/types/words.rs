/// The schema `Words`.
///
/// Its constraints are validated where a request or a response holds such a value, not by
/// [`validate`](crate::Validate::validate) on the value alone.
///
/// Validated against `patternProperties`: `{"^w":{"type":"string"}}`.
///
/// Defined in `#/components/schemas/Words`.
pub type Words = std::collections::BTreeMap<String, String>;
