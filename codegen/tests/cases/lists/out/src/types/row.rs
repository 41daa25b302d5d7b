/// The schema `Row`.
///
/// Described at `#/components/schemas/Row`.
pub type Row = Vec<String>;
