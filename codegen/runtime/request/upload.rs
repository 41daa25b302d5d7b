//! Bodies that are read while they are sent.

use std::error::Error as StdError;
use std::fmt;
use std::io::{self, Read};
use std::sync::Arc;

use bytes::Bytes;

/// The body of a request that is read while it is sent, such as one in a file: an extension of the
/// request, whose own body is empty. Clones are cheap.
#[derive(Clone)]
pub struct Upload {
    length: u64,
    open: Arc<dyn Fn() -> Source + Send + Sync>,
}

type Source = Box<dyn Read + Send + Sync>;

impl Upload {
    /// Creates a body of this many bytes, which is opened each time that the request is sent.
    pub fn new(length: u64, open: impl Fn() -> Source + Send + Sync + 'static) -> Self {
        let open = Arc::new(open);
        Self { length, open }
    }

    /// Returns the length of the body in bytes.
    pub fn length(&self) -> u64 {
        self.length
    }

    /// Returns a reader of the body, from its start.
    pub fn reader(&self) -> UploadReader {
        UploadReader {
            source: (self.open)(),
            left: self.length,
        }
    }

    /// Returns the whole body.
    ///
    /// # Errors
    /// Returns an error if it cannot be read.
    pub(crate) fn read(&self) -> Result<Bytes, UploadError> {
        let mut bytes = Vec::new();
        let mut source = (self.open)();
        // Nothing else would be asked of the source of an empty body, whose file may have changed.
        let opened = source.read(&mut []);
        match opened.and_then(|_| source.take(self.length).read_to_end(&mut bytes)) {
            Ok(read) if read as u64 == self.length => Ok(bytes.into()),
            Ok(_) => Err(UploadError::too_short()),
            Err(error) => Err(UploadError::new(error)),
        }
    }
}

impl fmt::Debug for Upload {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Upload")
            .field("length", &self.length)
            .finish_non_exhaustive()
    }
}

/// Reads an [`Upload`] from its start, up to its length. It is an error if there is less.
pub struct UploadReader {
    source: Source,
    left: u64,
}

impl UploadReader {
    /// Reads some bytes: none at the end, or if there is no room for any.
    pub(crate) fn next(&mut self, buffer: &mut [u8]) -> Result<usize, UploadError> {
        let most = usize::try_from(self.left).unwrap_or(usize::MAX);
        let most = most.min(buffer.len());
        let Some(buffer) = buffer.get_mut(..most).filter(|it| !it.is_empty()) else {
            return Ok(0);
        };
        let read = loop {
            match self.source.read(buffer) {
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                read => break read.map_err(UploadError::new)?,
            }
        };
        self.left = self.left.saturating_sub(read as u64);
        match read {
            0 => Err(UploadError::too_short()),
            read => Ok(read),
        }
    }
}

impl Read for UploadReader {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        self.next(buffer).map_err(io::Error::other)
    }
}

impl fmt::Debug for UploadReader {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("UploadReader").finish_non_exhaustive()
    }
}

/// The error of a body that cannot be read to its end.
#[derive(Clone, Debug)]
pub(crate) struct UploadError(String);

impl fmt::Display for UploadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "cannot read the body of the request: {}", self.0)
    }
}

impl StdError for UploadError {}

impl UploadError {
    pub(crate) fn new(cause: impl fmt::Display) -> Self {
        Self(cause.to_string())
    }

    fn too_short() -> Self {
        Self::new("it ends too early")
    }

    /// Returns what went wrong.
    pub(crate) fn cause(&self) -> &str {
        &self.0
    }
}
