/// Defined in `#/components/schemas/Nothing`.
pub type Nothing = ();
