/// The schema `Not`.
///
/// Its constraints are validated where a request or a response holds such a value, not by
/// [`validate`](crate::Validate::validate) on the value alone.
///
/// Validated against `not`: `{"type":"string"}`.
///
/// Defined in `#/components/schemas/Not`.
pub type Not = serde_json::Value;
