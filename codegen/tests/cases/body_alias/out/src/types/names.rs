/// The schema `Names`.
///
/// Described at `#/components/schemas/Names`.
pub type Names = Vec<String>;
