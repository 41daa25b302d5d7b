/// The schema `Names`.
///
/// What it asks for is checked where a request or an answer holds one, not by
/// [`validate`](crate::Validate::validate) of a value alone.
///
/// Described at `#/components/schemas/Names`.
pub type Names = Vec<String>;
