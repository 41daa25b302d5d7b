/// The schema `Nulls`.
///
/// Described at `#/components/schemas/Nulls`.
pub type Nulls = ();
