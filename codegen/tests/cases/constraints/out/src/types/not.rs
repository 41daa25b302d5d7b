/// Its constraints are validated as part of a request or a response, not by
/// [`validate`](crate::Validate::validate) on the value itself.
///
/// Validated against `not`: `{"type":"string"}`.
///
/// Defined in `#/components/schemas/Not`.
pub type Not = serde_json::Value;
