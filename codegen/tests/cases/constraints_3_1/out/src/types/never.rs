/// Its constraints are validated as part of a request or a response, not by
/// [`validate`](crate::Validate::validate) on the value itself.
///
/// Validated against `contains`: `{"type":"string"}`.
///
/// Defined in `#/components/schemas/Never`.
pub type Never = Vec<serde_json::Value>;
