/// The schema `Words`.
///
/// What it asks for is checked where a request or an answer holds one, not by
/// [`validate`](crate::Validate::validate) of a value alone.
///
/// Validated against `patternProperties`: `{"^w":{"type":"string"}}`.
///
/// Described at `#/components/schemas/Words`.
pub type Words = std::collections::BTreeMap<String, String>;
