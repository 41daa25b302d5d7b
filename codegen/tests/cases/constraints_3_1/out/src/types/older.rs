/// The schema `Older`.
///
/// Its constraints are validated where a request or a response holds such a value, not by
/// [`validate`](crate::Validate::validate) on the value alone.
///
/// Validated against `dependencies`: `{"a":["b"],"c":{"required":["d"]}}`.
///
/// Defined in `#/components/schemas/Older`.
pub type Older = std::collections::BTreeMap<String, serde_json::Value>;
