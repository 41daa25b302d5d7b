/// Its constraints are validated as part of a request or a response, not by
/// [`validate`](crate::Validate::validate) on the value itself.
///
/// Defined in `#/components/schemas/Names`.
pub type Names = Vec<String>;
