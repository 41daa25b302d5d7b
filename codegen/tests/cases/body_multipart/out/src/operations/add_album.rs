use crate::runtime::{context, file, limits, multipart, operation, reader, validate};
use crate::types;

/// The operation `addAlbum`.
///
/// `POST /albums`
///
/// Answers, by status:
///
/// - `204`: Done.
///
/// Described at `#/paths/~1albums/post`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct AddAlbum {
    /// The value of `title`.
    ///
    /// Sent as the part `title`.
    pub title: String,
    /// The value of `year`.
    ///
    /// Sent as the part `year`.
    pub year: Option<i64>,
    /// The value of `kind`.
    ///
    /// Sent as the part `kind`.
    pub kind: Option<types::AlbumKind>,
    /// The value of `tags`.
    ///
    /// Sent as the part `tags`, once for each item.
    pub tags: Vec<String>,
    /// The value of `place`.
    ///
    /// Sent as the part `place`, as `application/vnd.place+json`.
    ///
    /// Its `headers` in the description are not applied.
    pub place: Option<types::AlbumPlace>,
    /// The value of `tracks`.
    ///
    /// Sent as the part `tracks`, once for each item.
    pub tracks: Vec<types::AlbumTracksItem>,
    /// The value of `extra`.
    ///
    /// Sent as the part `extra`.
    pub extra: Option<serde_json::Value>,
    /// What is on the front.
    ///
    /// Sent as the part `cover`, as `image/png`.
    pub cover: file::File,
    /// The value of `photos`.
    ///
    /// Sent as the part `photos`, once for each item.
    pub photos: Vec<file::File>,
}

impl AddAlbum {
    /// A request with all that the API requires.
    pub fn new(
        title: impl Into<String>,
        tags: impl IntoIterator<Item = impl Into<String>>,
        cover: impl Into<file::File>,
    ) -> Self {
        Self {
            title: title.into(),
            year: None,
            kind: None,
            tags: tags.into_iter().map(Into::into).collect(),
            place: None,
            tracks: Vec::new(),
            extra: None,
            cover: cover.into(),
            photos: Vec::new(),
        }
    }

    /// The value of `year`.
    ///
    /// Sent as the part `year`.
    #[must_use]
    pub fn year(mut self, value: i64) -> Self {
        self.year = Some(value);
        self
    }

    /// The value of `kind`.
    ///
    /// Sent as the part `kind`.
    #[must_use]
    pub fn kind(mut self, value: impl Into<types::AlbumKind>) -> Self {
        self.kind = Some(value.into());
        self
    }

    /// The value of `place`.
    ///
    /// Sent as the part `place`, as `application/vnd.place+json`.
    ///
    /// Its `headers` in the description are not applied.
    #[must_use]
    pub fn place(mut self, value: types::AlbumPlace) -> Self {
        self.place = Some(value);
        self
    }

    /// The value of `tracks`.
    ///
    /// Sent as the part `tracks`, once for each item.
    #[must_use]
    pub fn tracks(
        mut self,
        value: impl IntoIterator<Item = types::AlbumTracksItem>,
    ) -> Self {
        self.tracks = value.into_iter().collect();
        self
    }

    /// The value of `extra`.
    ///
    /// Sent as the part `extra`.
    #[must_use]
    pub fn extra(mut self, value: serde_json::Value) -> Self {
        self.extra = Some(value);
        self
    }

    /// The value of `photos`.
    ///
    /// Sent as the part `photos`, once for each item.
    #[must_use]
    pub fn photos(
        mut self,
        value: impl IntoIterator<Item = impl Into<file::File>>,
    ) -> Self {
        self.photos = value.into_iter().map(Into::into).collect();
        self
    }
}

impl validate::Validate for AddAlbum {
    fn check(&self, _at: &validate::At<'_>, found: &mut validate::Violations) {
        if let Some(value) = &self.year {
            let at = validate::At::Name("year");
            limits::minimum(*value, 1900, &at, found);
        }
        validate::check(&self.kind, &validate::At::Name("kind"), found);
        validate::check(&self.place, &validate::At::Name("place"), found);
        validate::check(&self.tracks, &validate::At::Name("tracks"), found);
        validate::check(&self.cover, &validate::At::Name("cover"), found);
        if !self.photos.is_empty() {
            {
                let (value, at) = (&self.photos, validate::At::Name("photos"));
                limits::max_items(value, 2, &at, found);
                for (index, item) in value.iter().enumerate() {
                    let at = at.index(index);
                    validate::check(item, &at, found);
                }
            }
        }
    }
}

impl operation::Operation for AddAlbum {
    const ID: &'static str = "addAlbum";
    type Success = ();
    type Failure = serde_json::Value;

    fn to_http(
        &self,
        context: &context::Context,
    ) -> Result<http::Request<bytes::Bytes>, validate::Violations> {
        validate::Validate::validate(self)?;
        let mut path = context.path();
        path.literal("/albums");
        let mut parts = multipart::Multipart::new();
        parts.text("title", None, [&self.title]);
        parts.text("year", None, &self.year);
        parts.text("kind", None, &self.kind);
        parts.text("tags", None, &self.tags);
        parts.json("place", Some("application/vnd.place+json"), &self.place)?;
        parts.json("tracks", None, &self.tracks)?;
        parts.json("extra", None, &self.extra)?;
        parts.file("cover", Some("image/png"), [&self.cover]);
        parts.file("photos", None, &self.photos);
        context
            .request(http::Method::POST, path, "application/json", Some(parts.finish()))
    }

    fn read(
        response: http::Response<bytes::Bytes>,
        reading: reader::Reading,
    ) -> operation::Called<Self> {
        match response.status().as_u16() {
            200..=299 => operation::success_empty(response, reading, &[204]),
            _ => Err(operation::failure_json(response)),
        }
    }
}
