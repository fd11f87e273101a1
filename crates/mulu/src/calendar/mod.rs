//! Working days: 工作日, 法定节假日, 调休.
