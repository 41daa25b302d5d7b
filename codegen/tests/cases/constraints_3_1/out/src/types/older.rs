/// Its constraints are validated as part of a request or a response, not by
/// [`validate`](crate::Validate::validate) on the value itself.
///
/// Validated against `dependencies`: `{"a":["b"],"c":{"required":["d"]}}`.
///
/// Defined in `#/components/schemas/Older`.
pub type Older = std::collections::BTreeMap<String, serde_json::Value>;
