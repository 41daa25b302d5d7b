use crate::runtime::json::{constructor, object};

/// The schema `Profile`.
///
/// Described at `#/components/schemas/Profile`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Profile {
    /// The field `name`.
    pub name: String,
    /// The field `title`.
    pub title: Option<String>,
    /// The field `age`.
    pub age: Option<i64>,
    /// The field `motto`.
    ///
    /// `Some(None)` is null, and `None` leaves the field out.
    pub motto: Option<Option<String>>,
}

object::object!(Profile {
    name: required "name",
    title: required "title",
    age: optional "age",
    motto: optional "motto",
});
constructor::constructor!(Profile {
    name: into String,
    title: plain Option<String>,
} else [age, motto]);
