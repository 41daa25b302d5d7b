use crate::runtime::{constructor, date_time, object, text, uri};

/// The schema `Formats`.
///
/// Described at `#/components/schemas/Formats`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Formats {
    /// The field `at`.
    pub at: date_time::DateTime,
    /// The field `link`.
    pub link: String,
    /// The field `until`.
    ///
    /// `Some(None)` is null, and `None` leaves the field out.
    pub until: Option<Option<date_time::DateTime>>,
    /// The field `links`.
    pub links: Option<Vec<String>>,
    /// The field `mail`.
    ///
    /// Format `email`, which is not checked.
    pub mail: Option<String>,
    /// The field `code`.
    ///
    /// Has at most 20 characters.
    ///
    /// Format `date-time`, which is not checked.
    pub code: Option<String>,
}

object::object!(Formats {
    at: required "at",
    link: required "link" => uri::check,
    until: optional "until",
    links: optional "links" => |value, at, found| {
        for (index, item) in value.iter().enumerate() {
            let at = &at.index(index);
            uri::check(item, at, found);
        }
    },
    mail: optional "mail",
    code: optional "code" => |value, at, found| text::rules!(max_length = 20).check(value, at, found),
});
constructor::constructor!(Formats {
    at: plain date_time::DateTime,
    link: into String,
} else [until, links, mail, code]);
