use crate::runtime::client::{client_methods, operation};
use crate::runtime::request::{builder, file, multipart, request_type};
use crate::runtime::response::raw_response;
use crate::runtime::validation::{constrained, validate};
use crate::types;

/// The operation `addAlbum`.
///
/// `POST /albums`
///
/// Defined in `#/paths/~1albums/post`.
///
/// # Responses
///
/// - `204`: Done.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AddAlbum {
    /// The part `title`.
    ///
    /// Sent as the part `title`.
    pub title: String,
    /// The part `year`.
    ///
    /// Sent as the part `year`.
    pub year: Option<i64>,
    /// The part `kind`.
    ///
    /// Sent as the part `kind`.
    pub kind: Option<types::AlbumKind>,
    /// The part `tags`.
    ///
    /// Sent as the part `tags`.
    pub tags: Vec<String>,
    /// The part `place`.
    ///
    /// Sent as the part `place`.
    pub place: Option<types::AlbumPlace>,
    /// The header `X-Map`.
    ///
    /// Sent as the header `X-Map` of the part `place`.
    pub place_x_map: Option<String>,
    /// The part `tracks`.
    ///
    /// Sent as the part `tracks`; omitted if empty.
    pub tracks: Vec<types::AlbumTracksItem>,
    /// The part `extra`.
    ///
    /// Sent as the part `extra`.
    pub extra: Option<serde_json::Value>,
    /// What is on the front.
    ///
    /// Sent as the part `cover`, as `image/png` unless the file sets its own media type; the
    /// API accepts `image/png`, `image/jpeg`.
    ///
    /// The API accepts these headers, set with `File::part_header`: `X-Source`.
    pub cover: file::File,
    /// The part `photos`.
    ///
    /// Sent as the part `photos`; omitted if empty.
    pub photos: Vec<file::File>,
}

request_type::request_type!(AddAlbum {
    title: into "title" String,
    tags: each_into "tags" String,
    cover: into "cover" file::File => validate::value,
} and {
    /// The part `year`.
    year: optional plain "year" i64 => |value, at, found| {
        constrained::validate(value, constrained::rules!(Minimum(Integer(1900))), at, found)
    },
    /// The part `kind`.
    kind: optional into "kind" types::AlbumKind => validate::value,
    /// The part `place`.
    place: optional plain "place" types::AlbumPlace => validate::value,
    /// The header `X-Map`.
    place_x_map: optional into "X-Map" String,
    /// The part `tracks`.
    tracks: list each "tracks" types::AlbumTracksItem => validate::value,
    /// The part `extra`.
    extra: optional plain "extra" serde_json::Value,
    /// The part `photos`.
    photos: list each_into "photos" file::File => |value, at, found| {
        constrained::validate(value, constrained::rules!(MaxItems(2)), at, found)
    },
});

impl operation::Operation for AddAlbum {
    const ID: &'static str = "addAlbum";
    const METHOD: http::Method = http::Method::POST;
    type ResponseBody = ();
    type ErrorBody = serde_json::Value;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path("/albums");
        let mut parts = multipart::Multipart::new();
        parts.text("title", None, &self.title);
        parts.text("year", None, &self.year);
        parts.text("kind", None, &self.kind);
        parts.text("tags", None, &self.tags);
        parts.json("place", Some("application/vnd.place+json"), &self.place, request);
        parts.header("X-Map", &self.place_x_map, request);
        parts.json("tracks", None, &self.tracks, request);
        parts.json("extra", None, &self.extra, request);
        parts.file("cover", Some("image/png"), [&self.cover]);
        parts.file("photos", None, &self.photos);
        parts.finish(request);
    }

    fn decode(response: raw_response::RawResponse) -> operation::CallResult<Self> {
        match response.status() {
            200..=299 => response.empty(&[204]),
            _ => Err(response.error_json()),
        }
    }
}

client_methods::client_methods! {
    /// Calls `addAlbum`.
    ///
    /// `POST /albums`; see [`AddAlbum`].
    fn add_album(request: AddAlbum);
}
