//! Files on a disk, which are read while they are sent.
//!
//! A file is described by its path, its length and the time of its last change, and opened when its
//! turn comes, each time that the request is sent.

use std::fmt;
use std::fs;
use std::io::{self, Read};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::SystemTime;

use bytes::{Buf, Bytes};

use crate::runtime::request::upload::Upload;

/// A file on a disk, as it was when it was described.
#[derive(Clone, PartialEq, Eq, Hash)]
pub(crate) struct StoredFile {
    path: Arc<Path>,
    length: u64,
    modified: Option<SystemTime>,
}

impl StoredFile {
    /// Describes a file.
    ///
    /// # Errors
    /// Returns an error if it cannot be opened, or is not a file with a length.
    pub(crate) fn new(path: PathBuf) -> io::Result<Self> {
        // Opening a pipe would wait for somebody to write to it.
        if !fs::metadata(&path)?.is_file() {
            let message = "not a file with a length, but a folder, a pipe or the like";
            return Err(io::Error::new(io::ErrorKind::InvalidInput, message));
        }
        let metadata = fs::File::open(&path)?.metadata()?;
        Ok(Self {
            path: path.into(),
            length: metadata.len(),
            modified: metadata.modified().ok(),
        })
    }

    /// Returns the name of the file, without its folder.
    pub(crate) fn name(&self) -> Option<String> {
        let name = self.path.file_name()?;
        Some(name.to_string_lossy().into_owned())
    }

    /// Opens the file.
    fn open(self) -> io::Result<OpenFile> {
        let file = fs::File::open(&self.path).map_err(|error| self.unreadable(error))?;
        self.check(&file)?;
        Ok(OpenFile {
            file,
            left: self.length,
            stored: self,
        })
    }

    /// Checks that the file is the one that was described.
    fn check(&self, file: &fs::File) -> io::Result<()> {
        let metadata = file.metadata().map_err(|error| self.unreadable(error))?;
        let is_same = metadata.len() == self.length && metadata.modified().ok() == self.modified;
        match is_same {
            true => Ok(()),
            false => Err(self.unreadable("it has changed since the request was made")),
        }
    }

    fn unreadable(&self, cause: impl fmt::Display) -> io::Error {
        io::Error::other(format!("`{}`: {cause}", self.path.display()))
    }
}

/// A file that is being read.
struct OpenFile {
    file: fs::File,
    stored: StoredFile,
    left: u64,
}

impl OpenFile {
    /// Reads some bytes. A file that has changed is an error before its last bytes are returned, so
    /// that none is sent in part.
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let read = Read::take(&mut self.file, self.left).read(buffer);
        let read = read.map_err(|error| match error.kind() {
            io::ErrorKind::Interrupted => error,
            _ => self.stored.unreadable(error),
        })?;
        self.left = self.left.saturating_sub(read as u64);
        if read == 0 || self.left == 0 {
            self.stored.check(&self.file)?;
        }
        Ok(read)
    }
}

/// A part of a body.
#[derive(Clone, PartialEq, Eq, Hash)]
pub(crate) enum Piece {
    Bytes(Bytes),
    File(StoredFile),
}

impl Piece {
    /// Returns its length in bytes.
    pub(crate) fn length(&self) -> u64 {
        match self {
            Self::Bytes(bytes) => bytes.len() as u64,
            Self::File(file) => file.length,
        }
    }
}

/// Returns a body of these parts.
pub(crate) fn upload(pieces: Vec<Piece>) -> Upload {
    let length = pieces.iter().map(Piece::length).sum();
    Upload::new(length, move || {
        Box::new(Reader {
            pieces: pieces.clone().into_iter(),
            current: Current::Bytes(Bytes::new()),
        })
    })
}

/// Reads parts one after the other.
struct Reader {
    pieces: std::vec::IntoIter<Piece>,
    current: Current,
}

enum Current {
    Bytes(Bytes),
    File(OpenFile),
}

impl Read for Reader {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        loop {
            match &mut self.current {
                Current::Bytes(bytes) if bytes.is_empty() => {}
                Current::Bytes(bytes) => return bytes.reader().read(buffer),
                Current::File(file) if file.left == 0 => {}
                Current::File(file) => return file.read(buffer),
            }
            self.current = match self.pieces.next() {
                None => return Ok(0),
                Some(Piece::Bytes(bytes)) => Current::Bytes(bytes),
                Some(Piece::File(stored)) => Current::File(stored.open()?),
            };
        }
    }
}
