//! Finds a field by its name, and the shape at a JSON pointer.
//!
//! Imports `keyword`, and from this folder `model` and `tables`.

use super::model::Field;
use crate::keyword::{Keyword, Kind, Shape};

impl Kind {
    /// The fixed field of this name.
    pub(in crate::spec) fn field(self, name: &str) -> Option<&'static Field> {
        match self {
            Kind::Schema => self.definition().fields.get(Keyword::named(name)? as usize),
            _ => {
                let mut fields = self.definition().fields.iter();
                fields.find(|field| field.name == name)
            }
        }
    }

    /// The kind of the object at the end of a path from an object of this kind.
    pub(in crate::spec) fn at<S: AsRef<str>>(self, segments: &[S]) -> Option<Self> {
        let (first, rest) = segments.split_first()?;
        self.shape_of(first.as_ref())?.inside(rest)?.kind()
    }

    /// The shape of the value under `key`; none if OpenAPI has no such field.
    pub(in crate::spec) fn shape_of(self, key: &str) -> Option<&'static Shape> {
        if let Some(field) = self.field(key) {
            return Some(&field.shape);
        }
        let patterned = self.definition().patterned.first()?;
        (!key.starts_with("x-")).then_some(&patterned.1)
    }
}

impl Shape {
    /// The shape of a whole document.
    pub(in crate::spec) const DOCUMENT: Shape = Shape::Object(Kind::OpenApi);

    /// The shape at the end of a JSON pointer; none if the pointer leads into an extension or an
    /// example.
    pub(in crate::spec) fn at<S: AsRef<str>>(segments: &[S]) -> Option<&'static Shape> {
        Shape::DOCUMENT.inside(segments)
    }

    /// The shape at the end of a path from a value of this shape.
    pub(in crate::spec) fn inside<S: AsRef<str>>(
        &'static self,
        segments: &[S],
    ) -> Option<&'static Self> {
        let mut segments = segments.iter().map(AsRef::as_ref);
        segments.try_fold(self, |shape, key| match shape {
            Shape::List(inner) | Shape::Map(_, inner) => Some(*inner),
            shape => shape.kind()?.shape_of(key),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_keyword_has_its_own_field() {
        for keyword in Keyword::ALL {
            let field = Kind::Schema.field(keyword.name()).unwrap();
            assert_eq!(field.name, keyword.name());
        }
        assert!(Kind::Schema.field("minlength").is_none());
        assert_eq!(Kind::Tag.field("name").unwrap().name, "name");
        assert!(Kind::Tag.field("nam").is_none());
    }

    #[test]
    fn pointers_lead_to_shapes() {
        let kind = |pointer: &str| {
            let segments: Vec<_> = pointer.split(' ').collect();
            Shape::at(&segments).and_then(Shape::kind)
        };
        assert_eq!(
            Shape::at::<&str>(&[]).and_then(Shape::kind),
            Some(Kind::OpenApi)
        );
        assert_eq!(kind("paths /a get"), Some(Kind::Operation));
        assert_eq!(
            kind("components schemas A properties b"),
            Some(Kind::Schema)
        );
        assert_eq!(kind("components schemas A allOf 0"), Some(Kind::Schema));
        assert_eq!(kind("paths x-a"), None);
        assert_eq!(kind("components examples A"), None);
    }
}
