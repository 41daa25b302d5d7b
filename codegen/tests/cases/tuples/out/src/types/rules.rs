/// The schema `Rules`.
///
/// Its constraints are validated where a request or a response holds such a value, not by
/// [`validate`](crate::Validate::validate) on the value alone.
///
/// Validated against `contains`: `{"const":"a"}`.
///
/// Defined in `#/components/schemas/Rules`.
pub type Rules = Vec<String>;
