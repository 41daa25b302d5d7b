/// Its constraints are validated as part of a request or a response, not by
/// [`validate`](crate::Validate::validate) on the value itself.
///
/// Validated against `patternProperties`: `{"^w":{"type":"string"}}`.
///
/// Defined in `#/components/schemas/Words`.
pub type Words = std::collections::BTreeMap<String, String>;
