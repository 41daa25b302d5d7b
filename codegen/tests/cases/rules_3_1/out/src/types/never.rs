/// The schema `Never`.
///
/// What it asks for is checked where a request or an answer holds one, not by
/// [`validate`](crate::Validate::validate) of a value alone.
///
/// Validated against `contains`: `{"type":"string"}`.
///
/// Described at `#/components/schemas/Never`.
pub type Never = Vec<serde_json::Value>;
