//! Lists in pages: where the items of a page are, and how the next page is requested.
//!
//! Imports nothing.

/// How a list is divided into pages. Places in a response body are JSON pointers (RFC 6901).
#[derive(Clone, Debug, PartialEq, Eq, Hash, serde::Serialize)]
pub struct Pagination {
    /// The place of the items: an array.
    pub items: String,
    /// Where the next page is.
    pub next: NextPage,
}

/// Where the next page is.
#[derive(Clone, Debug, PartialEq, Eq, Hash, serde::Serialize)]
pub enum NextPage {
    /// At the URL that the response body has at this place.
    Url(String),
    /// At the URL of the header `Link` with the relation `next` (RFC 8288).
    Link,
    /// At a cursor of the response.
    Cursor {
        /// The query parameter that the cursor is sent in.
        parameter: String,
        /// The place of the cursor.
        cursor: CursorPlace,
        /// The place of a boolean: whether there is another page.
        more: Option<String>,
    },
    /// After the items of this page.
    Offset {
        /// The query parameter for the number of items to skip.
        parameter: String,
        /// The place of the number of items of all pages.
        total: Option<String>,
        /// The place of a boolean: whether there is another page.
        more: Option<String>,
    },
    /// At the next number.
    Number {
        /// The query parameter for the number of the page.
        parameter: String,
        /// The number of the first page.
        first: u64,
        /// The place of a boolean: whether there is another page.
        more: Option<String>,
    },
}

/// The place of a cursor.
#[derive(Clone, Debug, PartialEq, Eq, Hash, serde::Serialize)]
pub enum CursorPlace {
    /// A place in the response body.
    Body(String),
    /// A place in the last item of the page.
    LastItem(String),
}

/// The names in a JSON pointer.
pub fn names_in(pointer: &str) -> impl Iterator<Item = String> {
    let tokens = pointer.split('/').skip(1);
    tokens.map(|token| token.replace("~1", "/").replace("~0", "~"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pointers_are_unescaped() {
        let names = |pointer| names_in(pointer).collect::<Vec<_>>();
        assert_eq!(names("/a~1b/~01/"), ["a/b", "~1", ""]);
        assert!(names("").is_empty());
    }
}
