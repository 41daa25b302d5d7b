/// Defined in `#/components/schemas/Boolean`.
pub type Boolean = bool;
