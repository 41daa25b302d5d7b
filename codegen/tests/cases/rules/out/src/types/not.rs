/// The schema `Not`.
///
/// What it asks for is checked where a request or an answer holds one, not by
/// [`validate`](crate::Validate::validate) of a value alone.
///
/// Validated against `not`: `{"type":"string"}`.
///
/// Described at `#/components/schemas/Not`.
pub type Not = serde_json::Value;
