/// The schema `Never`.
///
/// Its constraints are validated where a request or a response holds such a value, not by
/// [`validate`](crate::Validate::validate) on the value alone.
///
/// Validated against `contains`: `{"type":"string"}`.
///
/// Defined in `#/components/schemas/Never`.
pub type Never = Vec<serde_json::Value>;
