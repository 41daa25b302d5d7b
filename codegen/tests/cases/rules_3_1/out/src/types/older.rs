/// The schema `Older`.
///
/// What it asks for is checked where a request or an answer holds one, not by
/// [`validate`](crate::Validate::validate) of a value alone.
///
/// Validated against `dependencies`: `{"a":["b"],"c":{"required":["d"]}}`.
///
/// Described at `#/components/schemas/Older`.
pub type Older = std::collections::BTreeMap<String, serde_json::Value>;
