/// The schema `Ahead`.
///
/// The rule `pattern` is not checked: `^(?=a)a$`.
///
/// Described at `#/components/schemas/Ahead`.
pub type Ahead = String;
