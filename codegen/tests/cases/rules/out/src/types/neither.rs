/// The schema `Neither`.
///
/// What it asks for is checked where a request or an answer holds one, not by
/// [`validate`](crate::Validate::validate) of a value alone.
///
/// Validated against `not`:
/// `{"anyOf":[{"$ref":"#/components/schemas/Cat"},{"$ref":"#/components/schemas/Dog"}]}`.
///
/// Described at `#/components/schemas/Neither`.
pub type Neither = std::collections::BTreeMap<String, serde_json::Value>;
