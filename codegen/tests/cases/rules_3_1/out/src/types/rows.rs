/// The schema `Rows`.
///
/// What it asks for is checked where a request or an answer holds one, not by
/// [`validate`](crate::Validate::validate) of a value alone.
///
/// Validated against `prefixItems`: `[{"type":"string"}]`.
///
/// Validated against `contains`: `{"minimum":10,"type":"integer"}`.
///
/// Validated against `unevaluatedItems`: `{"type":"boolean"}`.
///
/// Described at `#/components/schemas/Rows`.
pub type Rows = Vec<serde_json::Value>;
