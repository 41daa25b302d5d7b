/// The schema `Nothing`.
///
/// Described at `#/components/schemas/Nothing`.
pub type Nothing = ();
