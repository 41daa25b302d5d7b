/// Its constraints are validated as part of a request or a response, not by
/// [`validate`](crate::Validate::validate) on the value itself.
///
/// Validated against `not`:
/// `{"anyOf":[{"$ref":"#/components/schemas/Cat"},{"$ref":"#/components/schemas/Dog"}]}`.
///
/// Defined in `#/components/schemas/Neither`.
pub type Neither = std::collections::BTreeMap<String, serde_json::Value>;
