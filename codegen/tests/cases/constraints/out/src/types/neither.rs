/// The schema `Neither`.
///
/// Its constraints are validated where a request or a response holds such a value, not by
/// [`validate`](crate::Validate::validate) on the value alone.
///
/// Validated against `not`:
/// `{"anyOf":[{"$ref":"#/components/schemas/Cat"},{"$ref":"#/components/schemas/Dog"}]}`.
///
/// Defined in `#/components/schemas/Neither`.
pub type Neither = std::collections::BTreeMap<String, serde_json::Value>;
