/// The schema `Nothing`.
///
/// Defined in `#/components/schemas/Nothing`.
pub type Nothing = ();
