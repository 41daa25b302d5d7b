/// The schema `Untyped`.
///
/// What it asks for is checked where a request or an answer holds one, not by
/// [`validate`](crate::Validate::validate) of a value alone.
///
/// Described at `#/components/schemas/Untyped`.
pub type Untyped = serde_json::Value;
