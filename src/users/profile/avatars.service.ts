import { Injectable } from '@nestjs/common';
import { PictureStore } from '../../platform/storage/picture-store.js';
import { UsersService } from '../users.service.js';

@Injectable()
export class AvatarsService {
  constructor(
    private readonly users: UsersService,
    private readonly pictures: PictureStore,
  ) {}

  /** Takes the place of the earlier picture. @returns the path in the store; @throws ImageTooLarge UnreadableImage */
  async replace(userId: string, bytes: Uint8Array): Promise<string> {
    const { avatarPath: earlier } = await this.users.get(userId);
    const { path } = await this.pictures.keep('avatars', bytes);
    try {
      await this.users.change(userId, { avatarPath: path }, 'avatar_changed');
    } catch (error) {
      await this.pictures.remove(path);
      throw error;
    }
    if (earlier) await this.pictures.remove(earlier);
    return path;
  }
}
