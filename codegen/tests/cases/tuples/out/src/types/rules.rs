/// Its constraints are validated as part of a request or a response, not by
/// [`validate`](crate::Validate::validate) on the value itself.
///
/// Validated against `contains`: `{"const":"a"}`.
///
/// Defined in `#/components/schemas/Rules`.
pub type Rules = Vec<String>;
